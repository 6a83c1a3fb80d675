package ua.cnap.portal.regime;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import ua.cnap.portal.centre.Centre;
import ua.cnap.portal.deadline.Term;
import ua.cnap.portal.deadline.TermUnit;

/**
 * What the act of a centre says of complaints: terms that are shorter than those of the law, never
 * longer, and who is authorised to prevent corruption.
 *
 * @param staffDays days in which a complaint about staff is considered
 * @param staffDaysProlonged the same altogether once prolonged
 * @param corruptionOfficers accounts that read reports of corruption; of a centre without one, none is taken
 */
public record ComplaintRules(int staffDays, int staffDaysProlonged, List<String> corruptionOfficers) {
    /** The rules of a centre; where its entry is silent, those of the law. */
    public static ComplaintRules of(Centre centre) {
        JsonNode written = centre.config().path("complaint");
        Regime law = AppealKind.STAFF_COMPLAINT.regime();
        return new ComplaintRules(
                stricter(written.path("maxDays"), law.term()),
                stricter(written.path("extendToDays"), law.prolonged().orElse(law.term())),
                StreamSupport.stream(written.path("corruptionOfficers").spliterator(), false)
                        .filter(JsonNode::isTextual)
                        .map(JsonNode::asText)
                        .toList());
    }

    private static int stricter(JsonNode written, Term law) {
        return written.asInt() > 0 ? Math.min(written.asInt(), law.value()) : law.value();
    }

    /** Whether the centre takes appeals of this kind. */
    public boolean takes(AppealKind kind) {
        return !kind.isConfidential() || !corruptionOfficers.isEmpty();
    }

    /** The term of a kind at this centre. */
    public Term term(AppealKind kind) {
        return kind.isAboutStaff()
                ? new Term(staffDays, TermUnit.CALENDAR_DAYS)
                : kind.regime().term();
    }

    /** The longest term of a kind at this centre; nothing where it cannot be prolonged. */
    public Optional<Term> prolonged(AppealKind kind) {
        return kind.isAboutStaff()
                ? Optional.of(new Term(staffDaysProlonged, TermUnit.CALENDAR_DAYS))
                : kind.regime().prolonged();
    }
}
