package ua.cnap.portal.survey;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * A point (точка опитування) where people answer, by a QR code or the short address under it: a centre, a unit, a sector, a
 * desk, a service. Its code is short and no secret. One that is closed keeps its code, which then leads to nobody.
 */
@Entity
@Table(name = "survey_point")
public class SurveyPoint {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String code;

    @Embedded
    private Place place;

    private String questionnaire;
    private boolean active = true;

    protected SurveyPoint() {}

    SurveyPoint(String code, Place place, String questionnaire) {
        this.code = code;
        this.place = place;
        this.questionnaire = questionnaire;
    }

    void open() {
        active = true;
    }

    void close() {
        active = false;
    }

    public Long id() {
        return id;
    }

    /** The end of its short address. */
    public String code() {
        return code;
    }

    public Place place() {
        return place;
    }

    /** Code of the questionnaire that is asked there, in the version in force. */
    public String questionnaire() {
        return questionnaire;
    }

    /** Whether this is asked there about this place. */
    boolean asks(String asked, Place about) {
        return questionnaire.equals(asked) && place.equals(about);
    }

    /** Whether answers are taken there. */
    public boolean isActive() {
        return active;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SurveyPoint point && code.equals(point.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    @Override
    public String toString() {
        return code;
    }
}
