package ua.cnap.portal.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.ResourceBundle;
import ua.cnap.portal.authenticity.IssuedPapers;
import ua.cnap.portal.authenticity.PaperKind;
import ua.cnap.portal.authenticity.PaperSubject;
import ua.cnap.portal.casework.CaseFile;
import ua.cnap.portal.casework.DocumentKind;
import ua.cnap.portal.casework.InventoryLine;
import ua.cnap.portal.casework.MakingMove;
import ua.cnap.portal.casework.PackageDocument;
import ua.cnap.portal.catalogue.BrowsingCatalogue;
import ua.cnap.portal.centre.Centre;
import ua.cnap.portal.control.CaseDeadline;
import ua.cnap.portal.kernel.KyivClock;
import ua.cnap.portal.kernel.NotFound;
import ua.cnap.portal.papers.CentreHeading;
import ua.cnap.portal.papers.ConsentContent;
import ua.cnap.portal.papers.ConsentPaper;
import ua.cnap.portal.papers.Paper;
import ua.cnap.portal.storage.StoredFile;
import ua.cnap.portal.storage.StoredFiles;

/** Issues the certificate of tacit consent (довідка про мовчазну згоду) and puts it into the case. */
@ApplicationScoped
class ConsentCertificates {
    private static final ResourceBundle WORDS =
            ResourceBundle.getBundle("ua.cnap.portal.escalation.EscalationWords", Locale.ROOT);

    @Inject
    BrowsingCatalogue catalogue;

    @Inject
    StoredFiles files;

    @Inject
    IssuedPapers papers;

    @Inject
    MakingMove making;

    @Inject
    Clock clock;

    void issue(CaseFile file, CaseDeadline silence) {
        Centre centre = catalogue.findCentre(file.centreId()).orElseThrow(NotFound::new);
        LocalDate termEnded = silence.startedAt().atZone(KyivClock.ZONE).toLocalDate();
        Paper paper = ConsentPaper.write(new ConsentContent(
                CentreHeading.of(centre),
                file.number(),
                file.registeredAt(),
                file.service().serviceCode(),
                file.service().serviceName(),
                file.service().providerName(),
                file.applicant().name(),
                file.inventory().current().stream().map(InventoryLine::title).toList(),
                termEnded,
                silence.dueOn(),
                clock.instant()));
        PaperSubject subject = PaperSubject.ofCase(file.centreId(), file.id());
        byte[] issued = papers.issue(PaperKind.CONSENT_CERTIFICATE, subject, paper);
        StoredFile stored = files.add("application/pdf", issued);
        making.attach(
                file,
                new PackageDocument(
                        DocumentKind.CONSENT_CERTIFICATE,
                        WORDS.getString("certificate.title"),
                        WORDS.getString("certificate.file"),
                        stored.id()));
    }
}
