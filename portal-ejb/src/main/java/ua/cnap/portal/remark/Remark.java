package ua.cnap.portal.remark;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a visitor wrote (зауваження), without personal data. It leads to no sheet; the head publishes it or leaves it out,
 * and may only take words out of it.
 */
@Entity
@Table(name = "remark_text")
public class Remark {
    private static final Pattern MARK = Pattern.compile("⟦([A-Z]+)⟧");

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "centre_id")
    private String centreId;

    private LocalDate day;
    private String text;
    private boolean confidential;

    @Enumerated(EnumType.STRING)
    private RemarkState state;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    protected Remark() {}

    Remark(String centreId, LocalDate day, String typed, boolean confidential) {
        this.centreId = centreId;
        this.day = day;
        this.text = Screening.screened(typed);
        this.confidential = confidential;
        this.state = RemarkState.NEW;
    }

    /** Makes it public, without these words. */
    void publish(Collection<String> words, String by, Instant at) {
        for (String word : words) {
            text = text.replace(word, Hidden.OTHER.mark());
        }
        decide(RemarkState.PUBLISHED, by, at);
    }

    /** Keeps it from the public, also when it was published before. */
    void leaveOut(String by, Instant at) {
        decide(RemarkState.LEFT_OUT, by, at);
    }

    private void decide(RemarkState decision, String by, Instant at) {
        state = decision;
        decidedBy = by;
        decidedAt = at;
    }

    public long id() {
        return id;
    }

    String centreId() {
        return centreId;
    }

    /** The day of the group it was kept with. */
    public LocalDate day() {
        return day;
    }

    /** Whether only the administrator of the portal may read it. */
    boolean isConfidential() {
        return confidential;
    }

    public RemarkState state() {
        return state;
    }

    /** Who decided about it, null when nobody has. */
    public String decidedBy() {
        return decidedBy;
    }

    /** The text in pieces, a mark for each that was taken out. */
    public List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        Matcher marks = MARK.matcher(text);
        int from = 0;
        while (marks.find()) {
            pieces.add(new Piece(text.substring(from, marks.start()), Optional.empty()));
            String name = marks.group(1);
            pieces.add(new Piece(
                    "",
                    Stream.of(Hidden.values())
                            .filter(hidden -> hidden.name().equals(name))
                            .findFirst()));
            from = marks.end();
        }
        pieces.add(new Piece(text.substring(from), Optional.empty()));
        return pieces.stream()
                .filter(piece -> piece.hidden().isPresent() || !piece.text().isEmpty())
                .toList();
    }

    /**
     * A piece of a text.
     *
     * @param text as it was written
     * @param hidden instead of it, what was taken out
     */
    public record Piece(String text, Optional<Hidden> hidden) {}
}
