package ua.cnap.portal.transfer;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import ua.cnap.portal.casework.CaseMove;

/** Which way a register goes. */
public enum Direction {
    /** До суб'єкта надання: cases that are handed over, and withdrawals that are passed on. */
    TO_PROVIDER,
    /** Від суб'єкта надання: outgoing packages and returned originals. */
    FROM_PROVIDER;

    private static final Map<CaseMove, Direction> OF_MOVES = new EnumMap<>(Map.of(
            CaseMove.HAND_OVER, TO_PROVIDER,
            CaseMove.PASS_RECALL, TO_PROVIDER,
            CaseMove.TAKE_RESULT, FROM_PROVIDER,
            CaseMove.TAKE_REFUSAL, FROM_PROVIDER,
            CaseMove.TAKE_ORIGINALS, FROM_PROVIDER));

    /** Which way the papers of a case go by this move, if they go anywhere. */
    static Optional<Direction> of(CaseMove move) {
        return Optional.ofNullable(OF_MOVES.get(move));
    }
}
