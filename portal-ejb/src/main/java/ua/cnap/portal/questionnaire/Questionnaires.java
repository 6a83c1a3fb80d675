package ua.cnap.portal.questionnaire;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import ua.cnap.portal.card.CardFault;

/** The questionnaires with all their versions. Joins the transaction of its caller. */
@ApplicationScoped
public class Questionnaires {
    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    /** The version in force, which is the last, of every questionnaire, by code. */
    public List<Questionnaire> all() {
        return entities.createQuery("""
                        select q from PublishedQuestionnaire q where q.edition.version =
                          (select max(o.edition.version) from PublishedQuestionnaire o where o.edition.code = q.edition.code)
                         order by q.edition.code
                        """, PublishedQuestionnaire.class)
                .getResultStream()
                .map(PublishedQuestionnaire::questionnaire)
                .toList();
    }

    /** The version in force of a questionnaire. */
    public Optional<Questionnaire> find(String code) {
        return versions(code).stream().findFirst().map(PublishedQuestionnaire::questionnaire);
    }

    /** One version of a questionnaire. */
    public Optional<Questionnaire> find(String code, int version) {
        return Optional.ofNullable(
                        entities.find(PublishedQuestionnaire.class, new PublishedQuestionnaire.Edition(code, version)))
                .map(PublishedQuestionnaire::questionnaire);
    }

    /** All versions of a questionnaire, the last first. */
    public List<PublishedQuestionnaire> versions(String code) {
        return entities.createQuery("""
                        select q from PublishedQuestionnaire q where q.edition.code = :code
                         order by q.edition.version desc
                        """, PublishedQuestionnaire.class)
                .setParameter("code", code)
                .getResultList();
    }

    /** What keeps a questionnaire without faults from being imported beside those that are here. */
    public Optional<CardFault> obstacle(JsonNode content) {
        Questionnaire imported = QuestionnaireReading.read(content);
        Optional<Questionnaire> same = find(imported.id(), imported.version());
        if (same.isPresent()) {
            return same.filter(here -> !here.equals(imported))
                    .map(here -> fault("import.sameVersionOtherContent", imported.version()));
        }
        return find(imported.id())
                .filter(here -> here.version() > imported.version())
                .map(here -> new CardFault(
                        "/version",
                        "import.lowerVersion",
                        List.of(String.valueOf(imported.version()), String.valueOf(here.version()))));
    }

    private static CardFault fault(String key, int version) {
        return new CardFault("/version", key, List.of(String.valueOf(version)));
    }

    /** Publishes an imported version, unless it is here already. */
    public void enter(JsonNode content) {
        publish(QuestionnaireReading.read(content), "");
    }

    /** Publishes a version; of two of the same number the first stays. */
    boolean publish(Questionnaire questionnaire, String author) {
        return entities.createNativeQuery("""
                        insert into survey_questionnaire (code, version, content, published_at, author)
                        values (:code, :version, cast(:content as jsonb), :at, :author) on conflict do nothing
                        """)
                        .setParameter("code", questionnaire.id())
                        .setParameter("version", questionnaire.version())
                        .setParameter(
                                "content",
                                QuestionnaireReading.json(questionnaire).toString())
                        .setParameter("at", clock.instant().truncatedTo(ChronoUnit.MICROS))
                        .setParameter("author", author)
                        .executeUpdate()
                > 0;
    }
}
