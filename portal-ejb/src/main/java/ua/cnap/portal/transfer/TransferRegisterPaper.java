package ua.cnap.portal.transfer;

import static ua.cnap.portal.papers.PaperWords.dayAndMinute;
import static ua.cnap.portal.papers.PaperWords.word;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import ua.cnap.portal.papers.CentreHeading;
import ua.cnap.portal.papers.Paper;
import ua.cnap.portal.papers.PaperPage;
import ua.cnap.portal.papers.PaperPart.Line;
import ua.cnap.portal.papers.PaperWords;

/**
 * Register of cases that pass to a provider, or of packages that come back (реєстр передачі, R-093, R-107, R-134): what is
 * in it, how many, who carried it and who signed for it. Applicants are not named.
 */
final class TransferRegisterPaper {
    private TransferRegisterPaper() {}

    static Paper write(CentreHeading centre, OpenRegister open) {
        RegisterSummary register = open.register();
        String direction = "transfer." + register.direction();
        String day = PaperWords.day(register.day());
        PaperPage page = new PaperPage(
                word("transfer.titled", register.number(), day),
                word("paper.subject", word(direction), register.providerName()),
                word("transfer.titled", register.number(), day));
        page.letterhead(centre);
        page.title(word("transfer.title", word(direction), register.number(), day));
        page.lines(List.of(
                new Line(word("paper.provider"), register.providerName()),
                new Line(word("transfer.count"), String.valueOf(register.packages()))));
        page.grid(
                "transfer",
                List.of(
                        word("transfer.case"),
                        word("transfer.service"),
                        word("transfer.what"),
                        word("transfer.documents"),
                        word("transfer.moment")),
                open.lines().stream().map(TransferRegisterPaper::row).toList());
        writeMarks(page, open);
        page.check();
        return page.dated(lastMoment(open));
    }

    private static List<String> row(RegisterLine line) {
        String what = word("transfer." + line.action());
        return List.of(
                line.number(),
                line.serviceName(),
                line.isWithdrawn() ? word("transfer.withdrawn", what) : what,
                String.valueOf(line.documents()),
                dayAndMinute(line.at()));
    }

    private static void writeMarks(PaperPage page, OpenRegister open) {
        RegisterSummary register = open.register();
        page.section(word("paper.marks"));
        Element marks = page.marks();
        if (open.coordinated()) {
            boolean checked = register.checkedAt() != null;
            PaperPage.mark(
                    marks,
                    word("transfer.checked"),
                    checked ? register.checkedBy() : word("blank.name"),
                    signed(checked ? register.checkedAt() : null));
        }
        boolean passed = register.passedAt() != null;
        PaperPage.mark(
                marks,
                passed ? word("transfer.way." + register.way()) : word("transfer.carrier"),
                passed ? register.carrier() : word("blank.name"),
                signed(register.passedAt()));
        PaperPage.mark(
                marks,
                word("transfer.receiver"),
                passed ? register.receiver() : word("blank.name"),
                signed(register.passedAt()));
    }

    /** Signatures are always put by hand. */
    private static String signed(Instant at) {
        return word("mark", word("blank.signature"), at == null ? word("blank.day") : dayAndMinute(at));
    }

    private static Instant lastMoment(OpenRegister open) {
        List<Instant> moments =
                new ArrayList<>(open.lines().stream().map(RegisterLine::at).toList());
        if (!open.register().isOpen()) {
            moments.add(open.register().passedAt());
        }
        return moments.get(moments.size() - 1);
    }
}
