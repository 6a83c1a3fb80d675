package ua.cnap.portal.papers;

import java.net.URI;
import java.time.Instant;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * A paper that is written and not printed yet. What it says has a fingerprint, by which the same paper is known when it
 * is asked for again; printing it puts the mark of its check (відмітка про перевірку справжності) under it.
 */
public final class Paper {
    private final PaperPage page;
    private final Instant date;

    Paper(PaperPage page, Instant date) {
        this.page = page;
        this.date = date;
    }

    /**
     * By what everybody can check the paper.
     *
     * @param code the code in groups, as a person types it
     * @param address address of the page that says whether the paper is valid, with the code
     */
    public record CheckMark(String code, URI address) {}

    /** SHA-256 of all that the paper says, its mark of the check left out: 64 hexadecimal digits. */
    public String fingerprint() {
        return DigestUtils.sha256Hex(date + "\n" + page.content());
    }

    /** The paper as a PDF, with the mark of its check. */
    public byte[] print(CheckMark mark) {
        page.fillChecks(mark);
        return PaperPress.print(page, date);
    }
}
