package ua.cnap.portal.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import ua.cnap.portal.centre.CentreEntered;
import ua.cnap.portal.identifier.DictatedSymbols;
import ua.cnap.portal.kernel.TooManyAttempts;

/** The points of all centres, and how quickly sheets come through each. Joins the transaction of its caller. */
@ApplicationScoped
class SurveyPoints {
    /** Symbols of a code: short enough to be typed from a wall. */
    static final int SYMBOLS = 6;

    /** The questionnaire for everybody who was at a centre. */
    static final String AFTER_VISIT = "post-visit";

    /** The questionnaire about the portal itself. */
    static final String PORTAL = "portal";

    /** More sheets in a span than a desk can serve visitors: they are flagged. */
    static final int USUAL = 30;
    /** More sheets in a span than a hall can hold: they are not taken. */
    static final int MOST = 120;

    private static final Duration SPAN = Duration.ofMinutes(10);

    private final SecureRandom random = new SecureRandom();

    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    /**
     * A centre that is imported gets a point for its page, one for each sector and one for the portal, as far
     * as it has none.
     */
    void enter(@Observes CentreEntered centre) {
        Place whole = Place.of(centre.centreId());
        List<SurveyPoint> known = of(centre.centreId());
        ensure(known, whole, AFTER_VISIT);
        ensure(known, whole, PORTAL);
        for (Sector sector : Sector.values()) {
            ensure(known, new Place(whole.centreId(), null, sector, null, null), AFTER_VISIT);
        }
    }

    private void ensure(List<SurveyPoint> known, Place place, String questionnaire) {
        if (known.stream().noneMatch(point -> point.asks(questionnaire, place))) {
            add(place, questionnaire);
        }
    }

    SurveyPoint add(Place place, String questionnaire) {
        String code = freshCode();
        while (find(code).isPresent()) {
            code = freshCode();
        }
        SurveyPoint point = new SurveyPoint(code, place, questionnaire);
        entities.persist(point);
        return point;
    }

    private String freshCode() {
        return random.ints(SYMBOLS)
                .mapToObj(DictatedSymbols::symbol)
                .map(String::valueOf)
                .collect(Collectors.joining());
    }

    List<SurveyPoint> of(String centreId) {
        return entities.createQuery(
                        "select p from SurveyPoint p where p.place.centreId = :centre order by p.id", SurveyPoint.class)
                .setParameter("centre", centreId)
                .getResultList();
    }

    Optional<SurveyPoint> find(String code) {
        return entities.createQuery("select p from SurveyPoint p where p.code = :code", SurveyPoint.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    Optional<SurveyPoint> find(String centreId, long id) {
        return Optional.ofNullable(entities.find(SurveyPoint.class, id))
                .filter(point -> point.place().centreId().equals(centreId));
    }

    /**
     * Counts a sheet that comes through a point.
     *
     * @return whether it is one too many for this span, so that it is flagged
     * @throws TooManyAttempts when it is far too many
     */
    boolean count(SurveyPoint point) {
        long length = SPAN.toMillis();
        Instant span = Instant.ofEpochMilli(clock.millis() / length * length);
        int sheets = ((Number) entities.createNativeQuery("""
                        insert into survey_pace (point_id, span, sheets) values (:point, :span, 1)
                        on conflict (point_id, span) do update set sheets = survey_pace.sheets + 1 returning sheets
                        """)
                        .setParameter("point", point.id())
                        .setParameter("span", span)
                        .getSingleResult())
                .intValue();
        if (sheets > MOST) {
            throw new TooManyAttempts(span.plus(SPAN));
        }
        return sheets > USUAL;
    }

    /** Forgets how quickly sheets came before this moment. */
    void forgetPace(Instant before) {
        entities.createNativeQuery("delete from survey_pace where span < :before")
                .setParameter("before", before)
                .executeUpdate();
    }
}
