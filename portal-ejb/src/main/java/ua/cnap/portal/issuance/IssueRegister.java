package ua.cnap.portal.issuance;

import static ua.cnap.portal.identity.Roles.CENTRE_ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hibernate.jpa.HibernateHints;
import ua.cnap.portal.authenticity.IssuedPapers;
import ua.cnap.portal.authenticity.PaperKind;
import ua.cnap.portal.authenticity.PaperSubject;
import ua.cnap.portal.casework.RoutingAction;
import ua.cnap.portal.catalogue.BrowsingCatalogue;
import ua.cnap.portal.identity.StaffMember;
import ua.cnap.portal.kernel.NotFound;
import ua.cnap.portal.kernel.Page;
import ua.cnap.portal.papers.CentreHeading;

/** Clerks read and print what their centre handed out or posted (реєстр видачі під підпис, R-135, R-137, R-209). */
@Stateless
public class IssueRegister {
    private static final int SIZE = 50;
    private static final int FETCHED = 500;
    /** More than so many are not printed as one register. */
    public static final int MOST_PRINTED = 1000;

    private static final List<RoutingAction> ISSUES = List.of(RoutingAction.ISSUED, RoutingAction.SENT);
    private static final String ISSUED = """
              from CaseFile c join c.sheet.entries r
             where c.centreId = :centre and c.issuedAt >= :begin and c.issuedAt < :end and r.action in :issues
            """;

    @PersistenceContext
    EntityManager entities;

    @Inject
    BrowsingCatalogue catalogue;

    @Inject
    IssuedPapers papers;

    /** A page of the register, in the order of issue. */
    @RolesAllowed(CENTRE_ADMINISTRATOR)
    public Page<IssuedPackage> read(StaffMember clerk, IssuePeriod period, int page) {
        long total = of(clerk, period, "select count(c) ", Long.class).getSingleResult();
        int last = (int) Math.max(1, (total + SIZE - 1) / SIZE);
        int shown = Math.min(Math.max(1, page), last);
        return new Page<>(rows(clerk, period, (shown - 1) * SIZE, SIZE), shown, SIZE, total);
    }

    /** Hands over every line in that order; only some of them are in memory at a time. */
    @RolesAllowed(CENTRE_ADMINISTRATOR)
    public void readAll(StaffMember clerk, IssuePeriod period, Consumer<IssuedPackage> reader) {
        try (Stream<IssuedPackage> lines = lines(clerk, period)
                .setHint(HibernateHints.HINT_FETCH_SIZE, FETCHED)
                .getResultStream()) {
            lines.iterator().forEachRemaining(reader);
        }
    }

    /**
     * The register as a PDF, with room for signatures.
     *
     * @throws PeriodRefused when so much was issued that a shorter period has to be chosen
     */
    @RolesAllowed(CENTRE_ADMINISTRATOR)
    public byte[] print(StaffMember clerk, IssuePeriod period) {
        List<IssuedPackage> issued = rows(clerk, period, 0, MOST_PRINTED + 1);
        if (issued.size() > MOST_PRINTED) {
            throw PeriodRefused.tooMany(MOST_PRINTED);
        }
        CentreHeading heading =
                CentreHeading.of(catalogue.findCentre(clerk.centreId()).orElseThrow(NotFound::new));
        return papers.issue(
                PaperKind.ISSUE_REGISTER,
                PaperSubject.ofDays(clerk.centreId(), period.from(), period.to()),
                IssueRegisterPaper.write(heading, period, issued));
    }

    private List<IssuedPackage> rows(StaffMember clerk, IssuePeriod period, int from, int most) {
        return lines(clerk, period).setFirstResult(from).setMaxResults(most).getResultList();
    }

    private TypedQuery<IssuedPackage> lines(StaffMember clerk, IssuePeriod period) {
        return of(clerk, period, """
                        select new ua.cnap.portal.issuance.IssuedPackage(
                               c.id, c.number, c.service.serviceName, c.applicant.name, r.action, r.details, r.at, r.actor)
                        """, " order by c.issuedAt, c.id", IssuedPackage.class);
    }

    private <T> TypedQuery<T> of(StaffMember clerk, IssuePeriod period, String select, Class<T> type) {
        return of(clerk, period, select, "", type);
    }

    private <T> TypedQuery<T> of(StaffMember clerk, IssuePeriod period, String select, String order, Class<T> type) {
        return entities.createQuery(select + ISSUED + order, type)
                .setParameter("centre", clerk.centreId())
                .setParameter("begin", period.begin())
                .setParameter("end", period.end())
                .setParameter("issues", ISSUES);
    }
}
