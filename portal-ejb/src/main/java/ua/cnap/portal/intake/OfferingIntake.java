package ua.cnap.portal.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import ua.cnap.portal.card.InformationCard;
import ua.cnap.portal.card.RequiredDocument;
import ua.cnap.portal.card.TechnologyCard;
import ua.cnap.portal.catalogue.BrowsingCatalogue;
import ua.cnap.portal.catalogue.Group;
import ua.cnap.portal.catalogue.PublishedService;
import ua.cnap.portal.catalogue.ReadingCards;
import ua.cnap.portal.centre.Centre;
import ua.cnap.portal.centre.Unit;
import ua.cnap.portal.duty.NotPermitted;
import ua.cnap.portal.duty.Right;
import ua.cnap.portal.duty.Rights;
import ua.cnap.portal.fee.FeeCalculator;
import ua.cnap.portal.fee.FeeDue;
import ua.cnap.portal.fee.FeeKind;
import ua.cnap.portal.fee.SubsistenceMinimum;
import ua.cnap.portal.identity.StaffMember;
import ua.cnap.portal.kernel.NotFound;
import ua.cnap.portal.regulation.EntityPlace;
import ua.cnap.portal.regulation.Regulation;

/**
 * Puts together what is asked for a service at a centre: its card in force, or its entry of the list of services where it
 * has none, and the regulation of the centre.
 */
@ApplicationScoped
class OfferingIntake {
    private static final Locale UKRAINIAN = Locale.forLanguageTag("uk");

    private final FeeCalculator fees = new FeeCalculator(SubsistenceMinimum.known());

    @Inject
    BrowsingCatalogue catalogue;

    @Inject
    ReadingCards cards;

    @Inject
    Rights rights;

    @Inject
    Clock clock;

    /** The regulation of the clerk's centre. */
    Centre centre(StaffMember clerk) {
        return catalogue.findCentre(clerk.centreId()).orElseThrow(NotFound::new);
    }

    /**
     * What is asked for a service.
     *
     * @throws NotPermitted when the clerk takes no packages in today
     * @throws NotFound when it is not in the centre's approved list, or was withdrawn
     */
    IntakeOffer offer(StaffMember clerk, String serviceCode) {
        PublishedService service = catalogue
                .findService(serviceCode)
                .filter(found -> found.centreIds().contains(clerk.centreId()))
                .filter(found -> !found.isWithdrawnOn(LocalDate.now(clock)))
                .orElseThrow(NotFound::new);
        return offer(service, clerk);
    }

    /**
     * Where the clerk takes packages in today.
     *
     * @throws NotPermitted when nowhere
     */
    Unit counter(StaffMember clerk) {
        return centre(clerk).findUnit(rights.counter(clerk)).orElseThrow(NotFound::new);
    }

    private IntakeOffer offer(PublishedService service, StaffMember clerk) {
        Unit counter = counter(clerk);
        boolean mayDecide = rights.may(clerk, Right.PROCESS, clerk.centreId(), Set.of(counter.id()));
        Centre centre = centre(clerk);
        IntakeRules rules = IntakeRules.of(centre).at(counter);
        List<Unit> units = Regulation.placesOfCollection(centre);
        InformationCard information = service.card();
        return new IntakeOffer(
                service.code(),
                service.name(),
                service.provider()
                        .map(Group::name)
                        .map(name -> name.in(UKRAINIAN))
                        .orElse(""),
                service.currentVersion().map(PublishedService.CurrentVersion::id),
                information.applicantKinds(),
                rules.channelsFor(service.code(), information.howToApply()),
                asked(information),
                fees(information),
                rules.notifyWays(),
                ways(rules.deliveryFor(information.resultDelivery()), units),
                units,
                rules.starosta().districts(),
                isProvidedHere(service, rules),
                mayDecide && isProvidedHere(service, rules),
                rules.caseForm(),
                EntityPlace.of(centre, service.code()),
                centre,
                service.currentVersion()
                        .flatMap(version -> cards.get(version.id()).form())
                        .isPresent());
    }

    /** A result is collected at a unit only where the centre has one of that kind. */
    private static List<DeliveryWay> ways(List<DeliveryWay> allowed, List<Unit> units) {
        return allowed.stream()
                .filter(way -> !way.isElsewhere() || units.stream().anyMatch(way::isAt))
                .toList();
    }

    /** Whether the administrator is the provider: by the technology card, or by the regulation of the centre. */
    private boolean isProvidedHere(PublishedService service, IntakeRules rules) {
        return rules.providedHere().contains(service.code())
                || service.currentVersion()
                        .flatMap(version -> cards.get(version.id()).technology())
                        .filter(TechnologyCard::isOfCentreAlone)
                        .isPresent();
    }

    /** What the provider gets by itself must not be demanded (Law 5203-VI, art. 9). */
    private static List<RequiredDocument> asked(InformationCard information) {
        return information.documents().stream()
                .filter(document -> !document.obtainedByAuthority())
                .toList();
    }

    private List<FeeDue.Line> fees(InformationCard information) {
        LocalDate today = LocalDate.now(clock);
        if (information.fee().kind() == FeeKind.FREE) {
            return List.of();
        }
        List<FeeDue.Line> alternatives = fees.alternatives(information.fee(), today);
        return alternatives.isEmpty()
                ? fees.due(information.fee(), today, condition -> false).lines()
                : alternatives;
    }
}
