package ua.cnap.portal.web.office;

import java.time.LocalDate;
import java.util.Optional;
import ua.cnap.portal.casework.SignatureState;
import ua.cnap.portal.journal.JournalQuery;
import ua.cnap.portal.journal.Worklist;

/** The fields of the form above the journal; an empty one filters nothing. */
public class JournalFilters {
    private String words;
    private String service;
    private SignatureState signature;
    private Worklist worklist;
    private LocalDate from;
    private LocalDate to;

    JournalFilters(JournalQuery query) {
        words = query.words().orElse(null);
        service = query.serviceCode().orElse(null);
        signature = query.signature().orElse(null);
        worklist = query.worklist().orElse(null);
        from = query.from().orElse(null);
        to = query.to().orElse(null);
    }

    /** The first page of what is left by these filters, in the order of the earlier query. */
    JournalQuery over(JournalQuery earlier) {
        return new JournalQuery(
                Optional.ofNullable(words),
                Optional.ofNullable(service),
                Optional.ofNullable(signature),
                Optional.ofNullable(worklist),
                Optional.ofNullable(from),
                Optional.ofNullable(to),
                earlier.order(),
                1);
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getService() {
        return service;
    }

    public void setService(String service) {
        this.service = service;
    }

    public SignatureState getSignature() {
        return signature;
    }

    public void setSignature(SignatureState signature) {
        this.signature = signature;
    }

    public Worklist getWorklist() {
        return worklist;
    }

    public void setWorklist(Worklist worklist) {
        this.worklist = worklist;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public Worklist[] getWorklists() {
        return Worklist.values();
    }

    public SignatureState[] getSignatures() {
        return SignatureState.values();
    }
}
