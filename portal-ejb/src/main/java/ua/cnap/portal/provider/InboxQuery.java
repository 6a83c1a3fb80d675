package ua.cnap.portal.provider;

import java.util.Optional;

/**
 * What an officer asks the inbox for.
 *
 * @param words part of a case number or of an applicant's name
 * @param serviceCode one service only
 * @param list one of the lists
 * @param page number of the page, from 1
 */
public record InboxQuery(Optional<String> words, Optional<String> serviceCode, InboxList list, int page) {
    /** Rows on a page. */
    public static final int SIZE = 25;

    public InboxQuery {
        words = words.map(String::strip).filter(text -> !text.isEmpty());
        serviceCode = serviceCode.map(String::strip).filter(text -> !text.isEmpty());
        page = Math.max(1, page);
    }

    /** Everything that is in work. */
    public static InboxQuery all() {
        return new InboxQuery(Optional.empty(), Optional.empty(), InboxList.ALL, 1);
    }

    /** The same cases, another page of them. */
    public InboxQuery on(int other) {
        return new InboxQuery(words, serviceCode, list, other);
    }
}
