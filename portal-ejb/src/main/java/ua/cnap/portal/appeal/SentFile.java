package ua.cnap.portal.appeal;

/**
 * A file that was sent with an appeal, not judged yet.
 *
 * @param name its name as the browser sent it
 * @param content its bytes
 */
public record SentFile(String name, byte[] content) {
    /** The name tells nothing personal by itself, the bytes are not for logs. */
    @Override
    public String toString() {
        return "SentFile";
    }
}
