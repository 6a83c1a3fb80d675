package ua.cnap.portal.submission;

import ua.cnap.portal.kernel.BusinessException;

/** A file cannot be attached; the sentence names the file, the reason and what to do. */
public class FileRefused extends BusinessException {
    private FileRefused(String reason, Object... arguments) {
        super("error.file." + reason, arguments);
    }

    static FileRefused empty(String fileName) {
        return new FileRefused("empty", fileName);
    }

    static FileRefused tooLarge(String fileName, long megabytes) {
        return new FileRefused("tooLarge", fileName, megabytes);
    }

    static FileRefused otherType(String fileName, String allowed) {
        return new FileRefused("otherType", fileName, allowed);
    }

    static FileRefused tooMuch(String fileName, int megabytes) {
        return new FileRefused("tooMuch", fileName, megabytes);
    }

    static FileRefused tooMany(int most) {
        return new FileRefused("tooMany", most);
    }
}
