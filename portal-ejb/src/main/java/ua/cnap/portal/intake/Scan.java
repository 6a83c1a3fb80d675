package ua.cnap.portal.intake;

/**
 * A scan or a photograph of a paper of the package, as the browser sent it.
 *
 * @param name name of the file
 * @param content its bytes
 */
public record Scan(String name, byte[] content) {
    /** Keeps the content out of logs. */
    @Override
    public String toString() {
        return "Scan[" + content.length + "]";
    }
}
