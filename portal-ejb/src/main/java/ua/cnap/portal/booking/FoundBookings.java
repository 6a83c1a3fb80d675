package ua.cnap.portal.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import ua.cnap.portal.identifier.Identifier;
import ua.cnap.portal.identifier.PlainText;
import ua.cnap.portal.status.FeedbackCode;

/** Finds bookings of a centre by whatever a visitor at the counter can name. */
@ApplicationScoped
class FoundBookings {
    private static final int SHORTEST_NAME = 2;

    @Inject
    Bookings bookings;

    @Inject
    BookingCodes codes;

    /** Bookings of today and later; by code, the one of any day. */
    List<Booking> find(String centreId, String typed, int most) {
        if (FeedbackCode.parse(typed).isPresent()) {
            Optional<Booking> one = bookings.findByCode(codes.hashOfTyped(typed));
            return one.filter(booking -> booking.wanted().centreId().equals(centreId)).stream()
                    .toList();
        }
        String words = PlainText.line(typed).toLowerCase(Locale.ROOT);
        if (words.length() < SHORTEST_NAME) {
            return List.of();
        }
        return bookings.find(centreId, "%" + escaped(words) + "%", Identifier.PHONE.normalised(typed), words, most);
    }

    private static String escaped(String words) {
        return words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
