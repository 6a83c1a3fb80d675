package ua.cnap.portal.papers;

import static ua.cnap.portal.papers.PaperWords.word;

import java.util.List;

/**
 * Certificate of tacit consent (довідка про мовчазну згоду, Law 2806-IV): that the whole package was taken, that the term
 * and ten working days after it passed without a decision, and which documents were in the package.
 */
public final class ConsentPaper {
    private ConsentPaper() {}

    /** Writes the certificate. */
    public static Paper write(ConsentContent content) {
        PaperPage page = new PaperPage(
                word("consent.titled", content.caseNumber()),
                word("consent.subject", content.serviceName(), content.centre().name()),
                word("consent.footer", content.caseNumber()));
        page.letterhead(content.centre());
        page.title(word("consent.title"));
        page.lines(List.of(
                new PaperPart.Line(word("routing.number"), content.caseNumber()),
                new PaperPart.Line(word("consent.registered"), PaperWords.dayAndMinute(content.registeredAt())),
                new PaperPart.Line(
                        word("service"), word("service.named", content.serviceCode(), content.serviceName())),
                new PaperPart.Line(word("routing.provider"), content.provider()),
                new PaperPart.Line(word("applicant"), content.applicant()),
                new PaperPart.Line(word("consent.termEnded"), PaperWords.day(content.termEnded())),
                new PaperPart.Line(word("consent.silentUntil"), PaperWords.day(content.silentUntil()))));
        page.paragraph(
                "", word("consent.text", PaperWords.day(content.termEnded()), PaperWords.day(content.silentUntil())));
        page.section(word("consent.documents"));
        page.grid(
                "stages",
                List.of(word("consent.document")),
                content.documents().stream().map(List::of).toList());
        page.paragraph("", word("consent.made", PaperWords.day(content.madeAt()), PaperWords.minute(content.madeAt())));
        page.check();
        return page.dated(content.madeAt());
    }
}
