package ua.cnap.portal.submission;

import ua.cnap.portal.kernel.BusinessException;

/** The service cannot be applied for online here, or not any more; a draft that exists is kept. */
public class ServiceNotOffered extends BusinessException {
    public ServiceNotOffered() {
        super("error.serviceNotOffered");
    }
}
