package ua.cnap.portal.web.ui;

/**
 * A file or paper that is handed out.
 *
 * @param fileName under which it is saved
 * @param mediaType what it is
 * @param content its bytes
 */
public record Download(String fileName, String mediaType, byte[] content) {
    /** A paper that was printed. */
    public static Download paper(String fileName, byte[] content) {
        return new Download(fileName, "application/pdf", content);
    }
}
