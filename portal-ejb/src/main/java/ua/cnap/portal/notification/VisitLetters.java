package ua.cnap.portal.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import ua.cnap.portal.booking.BookingPapers;
import ua.cnap.portal.booking.VisitPapers;

/** Letters about booked visits; the code is computed when a letter is sent and lies nowhere before. */
@ApplicationScoped
class VisitLetters {
    private static final Set<LetterKind> WITH_PAPERS =
            EnumSet.of(LetterKind.VISIT_BOOKED, LetterKind.VISIT_MOVED, LetterKind.VISIT_REMINDER);

    @Inject
    VisitPapers papers;

    LetterWriter.Composed compose(Letter letter, Locale locale) {
        BookingPapers said = papers.of(letter.bookingId());
        String kind = letter.kind().name().replace("VISIT_", "visit.");
        String when = LetterWriter.moment(said.visit().begin(), locale);
        String text = LetterWriter.words(
                locale,
                kind + ".text",
                when,
                said.unit().place(),
                said.services().stream().map(name -> name.in(locale)).collect(Collectors.joining("; ")),
                said.code().grouped(),
                said.address().toString(),
                said.centre().nameIn(locale),
                said.until().map(moment -> LetterWriter.moment(moment, locale)).orElse(""),
                said.offered()
                        .map(moment -> LetterWriter.moment(moment, locale))
                        .orElse(""));
        return new LetterWriter.Composed(
                LetterWriter.words(locale, kind + ".subject", when), text, papers(letter, said, locale));
    }

    private List<LetterWriter.Attachment> papers(Letter letter, BookingPapers said, Locale locale) {
        if (!WITH_PAPERS.contains(letter.kind())) {
            return List.of();
        }
        byte[] calendar = papers.calendar(said, locale).getBytes(StandardCharsets.UTF_8);
        return List.of(
                LetterWriter.Attachment.pdf("zapys.pdf", papers.slip(said)),
                new LetterWriter.Attachment("zapys.ics", "text/calendar; charset=utf-8", calendar));
    }
}
