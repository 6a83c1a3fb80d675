package ua.cnap.portal.survey;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A one-time code that is not spent: what was visited and until when it may be rated. Spending it deletes it. */
@Entity
@Table(name = "survey_code")
class OneTimeCode {
    @Id
    private String hash;

    @Embedded
    private Place place;

    private String questionnaire;

    @Column(name = "expires_on")
    private LocalDate expiresOn;

    protected OneTimeCode() {}

    OneTimeCode(String hash, Place place, String questionnaire, LocalDate expiresOn) {
        this.hash = hash;
        this.place = place;
        this.questionnaire = questionnaire;
        this.expiresOn = expiresOn;
    }

    Place place() {
        return place;
    }

    String questionnaire() {
        return questionnaire;
    }

    boolean holdsOn(LocalDate day) {
        return !day.isAfter(expiresOn);
    }
}
