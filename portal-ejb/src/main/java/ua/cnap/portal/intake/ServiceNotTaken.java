package ua.cnap.portal.intake;

import ua.cnap.portal.kernel.BusinessException;

/** The centre does not take packages for this service: it is not in its approved list, was withdrawn, or has no card. */
public class ServiceNotTaken extends BusinessException {
    private static final long serialVersionUID = 1L;

    ServiceNotTaken() {
        super("error.intake.serviceNotTaken");
    }
}
