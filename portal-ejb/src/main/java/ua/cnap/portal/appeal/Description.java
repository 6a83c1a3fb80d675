package ua.cnap.portal.appeal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Optional;

/**
 * What the office knows of an appeal besides what was filed.
 *
 * @param repeated whether the same person turned to the centre with the same before (повторне)
 * @param collective whether several people file it together (колективне)
 * @param caseId the case that it is about, null for none
 * @param caseNumber its number, empty without one
 * @param accused account of who is complained of, empty while it is not known
 */
@Embeddable
public record Description(
        boolean repeated,
        boolean collective,
        @Column(name = "case_id") Long caseId,
        @Column(name = "case_number") String caseNumber,
        String accused) {
    /** The marks that the log has before the number of the case, in their order. */
    public static final List<String> MARKS = List.of("REPEATED", "COLLECTIVE");

    static final Description NOTHING = new Description(false, false, null, "", "");

    /** The case that it is about. */
    public Optional<Long> linkedCase() {
        return Optional.ofNullable(caseId);
    }

    /** How the log says it: by marks that are the same in every language, and the number of the case. */
    String written() {
        String marks = (repeated ? MARKS.get(0) + " " : "") + (collective ? MARKS.get(1) + " " : "");
        return (marks + caseNumber).strip();
    }
}
