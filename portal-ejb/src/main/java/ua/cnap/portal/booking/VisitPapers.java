package ua.cnap.portal.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.text.MessageFormat;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import ua.cnap.portal.catalogue.BrowsingCatalogue;
import ua.cnap.portal.catalogue.PublishedService;
import ua.cnap.portal.centre.Centre;
import ua.cnap.portal.forms.LocalizedText;
import ua.cnap.portal.kernel.NotFound;
import ua.cnap.portal.kernel.Settings;
import ua.cnap.portal.papers.BookingSlip;
import ua.cnap.portal.papers.CentreHeading;
import ua.cnap.portal.regulation.BookingChannel;
import ua.cnap.portal.regulation.Regulation;
import ua.cnap.portal.status.FeedbackCode;

/** Puts together what the papers of a visit say; who may have them is the caller's to decide. */
@ApplicationScoped
public class VisitPapers {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    @Inject
    Bookings bookings;

    @Inject
    BookingCodes codes;

    @Inject
    BrowsingCatalogue catalogue;

    @Inject
    Wishes wishes;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /**
     * What is said of a booking.
     *
     * @throws NotFound when there is no such booking
     */
    public BookingPapers of(long bookingId) {
        Booking booking = bookings.get(bookingId).orElseThrow(NotFound::new);
        BookedVisit visit = booking.visit();
        Centre centre = catalogue.findCentre(visit.wanted().centreId()).orElseThrow(NotFound::new);
        FeedbackCode code = codes.code(booking.seed());
        Optional<EarlierTime> offer = wishes.offered(bookingId);
        return new BookingPapers(
                visit,
                code,
                codes.address(code, visit.visitor().language()),
                centre,
                centre.findUnit(visit.wanted().unitId()).orElse(centre.units().get(0)),
                visit.wanted().serviceCodes().stream().map(this::name).toList(),
                offer.map(EarlierTime::until).or(() -> Optional.ofNullable(visit.confirmBy())),
                offer.map(EarlierTime::begin));
    }

    /** Where a visit to collect a result is booked by the feedback code, if the centre takes bookings on the web. */
    public Optional<URI> collection(Centre centre, FeedbackCode code) {
        return Regulation.of(centre).booking().takes(BookingChannel.WEB)
                ? Optional.of(URI.create(settings.publicAddress() + "/booking/collect#" + code.grouped()))
                : Optional.empty();
    }

    private LocalizedText name(String code) {
        return catalogue.findService(code).map(PublishedService::name).orElseGet(() -> LocalizedText.of(code));
    }

    /** The slip of the visit as a PDF (талон попереднього запису). */
    public byte[] slip(BookingPapers papers) {
        BookedVisit visit = papers.visit();
        return BookingSlip.print(new BookingSlip.Content(
                CentreHeading.of(papers.centre()),
                papers.unit().place(),
                visit.begin(),
                services(papers, Locale.ROOT),
                visit.visitor().name(),
                visit.visitor().needs().stream()
                        .sorted()
                        .map(need -> word(Locale.ROOT, "Need." + need))
                        .toList(),
                papers.code().grouped(),
                papers.address()));
    }

    /** The visit for a calendar; the code is not in it, calendars are read by many programs. */
    public String calendar(BookingPapers papers, Locale locale) {
        BookedVisit visit = papers.visit();
        String place = papers.unit().address() == null
                ? papers.centre().address()
                : papers.unit().address();
        CalendarFile.Entry entry = new CalendarFile.Entry(
                "visit-" + visit.id() + "@" + papers.address().getHost(),
                visit.edition(),
                visit.begin(),
                visit.end(),
                word(locale, "calendar.summary", papers.unit().nameIn(locale)),
                place == null ? "" : place,
                String.join("\n", services(papers, locale)));
        return CalendarFile.write(entry, clock.instant());
    }

    private static List<String> services(BookingPapers papers, Locale locale) {
        return papers.services().stream().map(name -> name.in(locale)).collect(Collectors.toList());
    }

    private static String word(Locale locale, String key, Object... values) {
        Locale known = "en".equals(locale.getLanguage()) ? Locale.ENGLISH : Locale.ROOT;
        ResourceBundle words = ResourceBundle.getBundle("ua.cnap.portal.booking.BookingWords", known, NO_FALLBACK);
        return MessageFormat.format(words.getString(key), values);
    }
}
