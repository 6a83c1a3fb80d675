package ua.cnap.portal.intake;

import ua.cnap.portal.kernel.BusinessException;

/** A task counts as done only with what shows it, in one line. */
public class ProofMissing extends BusinessException {
    private static final long serialVersionUID = 1L;

    ProofMissing(TaskKind kind) {
        super("error.intake.proof." + kind);
    }
}
