package ua.cnap.portal.kernel;

/** What was asked for does not exist, or the person may not see it: both are told alike, so nothing leaks. */
public class NotFound extends BusinessException {
    public NotFound() {
        super("error.notFound");
    }
}
