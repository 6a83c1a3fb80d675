package ua.cnap.portal.provider;

/**
 * A file that an officer attaches, as the browser sent it.
 *
 * @param name its name
 * @param content its bytes
 */
public record OfficerFile(String name, byte[] content) {
    /** Keeps the content out of logs. */
    @Override
    public String toString() {
        return "OfficerFile[" + content.length + "]";
    }
}
