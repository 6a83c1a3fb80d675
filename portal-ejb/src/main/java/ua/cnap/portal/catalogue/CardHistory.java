package ua.cnap.portal.catalogue;

import java.time.LocalDate;
import java.util.List;
import ua.cnap.portal.card.CardFault;

/**
 * What staff see of the cards of a service: every version, and what the editors still have to check.
 *
 * @param code code of the service
 * @param name its name
 * @param incomplete whether it came by its card alone
 * @param versions all versions, the newest first
 * @param toBeChecked remarks of the editors, by the place they stand at
 * @param doubts what the import warned of in the newest card: unknown keys and the like
 * @param approvals lines of the approved lists of the centres, with their acts
 */
public record CardHistory(
        String code,
        String name,
        boolean incomplete,
        List<Version> versions,
        List<Remark> toBeChecked,
        List<CardFault> doubts,
        List<Approval> approvals) {
    public CardHistory {
        versions = List.copyOf(versions);
        toBeChecked = List.copyOf(toBeChecked);
        doubts = List.copyOf(doubts);
        approvals = List.copyOf(approvals);
    }

    /** Where a version stands in its life: DRAFT → ACTIVE → RETIRED; only the active one is public. */
    public enum Status {
        /** Published, but its first day has not come. */
        DRAFT,
        /** In force. */
        ACTIVE,
        /** A newer version is in force; drafts and cases that began with this one keep it. */
        RETIRED
    }

    /**
     * A service in the list of all: whether a card is in force, how many remarks are still to be checked, and of how much in
     * it the import warned.
     */
    public record Service(String code, String name, boolean withCard, int toBeChecked, int doubts) {}

    /** One version of the card. */
    public record Version(long id, int number, LocalDate validFrom, Status status) {}

    /** Something in the entry or the card that is still to be checked, at its JSON pointer. */
    public record Remark(String pointer, String text) {}

    /** Since when, until when and by which act a centre gives the service. */
    public record Approval(String centreId, String act, LocalDate from, LocalDate to) {}
}
