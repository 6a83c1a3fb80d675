package ua.cnap.portal.finding;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** The words that a case is found by, which the database writes by itself. */
@Entity
@Immutable
@Table(name = "finding_words")
class FindableCase {
    @Id
    @Column(name = "case_id")
    private Long caseId;

    @Column(columnDefinition = "tsvector")
    private String words;

    protected FindableCase() {}

    @Override
    public String toString() {
        return "FindableCase[" + caseId + "]";
    }
}
