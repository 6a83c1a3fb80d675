package ua.cnap.portal.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;

/**
 * What the provider decided (рішення суб'єкта надання).
 *
 * @param outcome the service was given or refused
 * @param ground the ground of refusal, one of the card's; empty when given
 * @param reasons the reasons of a refusal, with the provisions of law; empty when given
 */
@Embeddable
public record Decision(
        @Enumerated(EnumType.STRING) @Column(name = "decision")
        Outcome outcome,

        @Column(name = "refusal_ground") String ground,
        @Column(name = "refusal_reasons") String reasons) {
    /** Given or refused. */
    public enum Outcome {
        /** Надано. */
        GRANTED,
        /** Відмовлено. */
        REFUSED
    }

    /** Whether it is against the applicant. */
    public boolean isRefusal() {
        return outcome == Outcome.REFUSED;
    }

    /** What a move decides, nothing for one that leaves the case undecided or decided as it was. */
    static Optional<Decision> by(CaseMove move, Said said) {
        return switch (move) {
            case TAKE_RESULT, GIVE_HERE -> Optional.of(granted());
            case TAKE_REFUSAL, REFUSE_HERE ->
                Optional.of(new Decision(Outcome.REFUSED, said.of(Particular.GROUND), said.of(Particular.REASONS)));
            default -> Optional.empty();
        };
    }

    static Decision granted() {
        return new Decision(Outcome.GRANTED, "", "");
    }
}
