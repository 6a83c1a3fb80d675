package ua.cnap.portal.survey;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A one-time code that is not spent: what may be rated with it and until when. Spending it deletes it. */
@Entity
@Table(name = "survey_code")
class OneTimeCode {
    @Id
    private String hash;

    @Embedded
    private Place place;

    private String questionnaire;

    private boolean visit;

    @Column(name = "expires_on")
    private LocalDate expiresOn;

    protected OneTimeCode() {}

    OneTimeCode(String hash, Place place, String questionnaire, boolean visit, LocalDate expiresOn) {
        this.hash = hash;
        this.place = place;
        this.questionnaire = questionnaire;
        this.visit = visit;
        this.expiresOn = expiresOn;
    }

    Place place() {
        return place;
    }

    String questionnaire() {
        return questionnaire;
    }

    /** Whether it proves a visit. */
    boolean isOfVisit() {
        return visit;
    }

    boolean holdsOn(LocalDate day) {
        return !day.isAfter(expiresOn);
    }
}
