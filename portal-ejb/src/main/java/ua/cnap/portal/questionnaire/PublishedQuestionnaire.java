package ua.cnap.portal.questionnaire;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A version of a questionnaire as it was published; never changed. */
@Entity
@Immutable
@Access(AccessType.FIELD)
@Table(name = "survey_questionnaire")
public class PublishedQuestionnaire {
    @EmbeddedId
    private Edition edition;

    @JdbcTypeCode(SqlTypes.JSON)
    private String content;

    @Column(name = "published_at")
    private Instant publishedAt;

    private String author;

    /**
     * Which questionnaire in which version.
     *
     * @param code by what the questionnaire is known
     * @param version its number
     */
    @Embeddable
    public record Edition(String code, int version) implements Serializable {}

    protected PublishedQuestionnaire() {}

    public Edition edition() {
        return edition;
    }

    /** What is asked. */
    public Questionnaire questionnaire() {
        return QuestionnaireReading.read(content);
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    /** Who published it: a name, or empty for an import. */
    public String author() {
        return author;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PublishedQuestionnaire published && edition.equals(published.edition);
    }

    @Override
    public int hashCode() {
        return edition.hashCode();
    }

    @Override
    public String toString() {
        return edition.code() + " " + edition.version();
    }
}
