package ua.cnap.portal.survey;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A sheet that is kept (збережена анкета) with its group: a fresh id, the day of the group, no moment, and a place that the
 * whole group shares.
 */
@Entity
@Table(name = "survey_sheet")
public class KeptSheet {
    @Id
    private UUID id;

    private String questionnaire;
    private int version;

    @Embedded
    private Place place;

    @Column(name = "day")
    private LocalDate keptOn;

    private boolean visit;
    private boolean flagged;

    @ElementCollection
    @CollectionTable(name = "survey_answer", joinColumns = @JoinColumn(name = "sheet_id"))
    private Set<KeptAnswer> answers;

    protected KeptSheet() {}

    KeptSheet(FilledSheet filled, LocalDate keptOn, List<KeptAnswer> answers) {
        this.id = UUID.randomUUID();
        this.questionnaire = filled.questionnaire();
        this.version = filled.version();
        this.place = filled.place();
        this.keptOn = keptOn;
        this.visit = filled.visit();
        this.flagged = filled.flagged();
        this.answers = new HashSet<>(answers);
    }

    public UUID id() {
        return id;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof KeptSheet sheet && id.equals(sheet.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
