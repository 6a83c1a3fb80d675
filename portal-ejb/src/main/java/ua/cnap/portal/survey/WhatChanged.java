package ua.cnap.portal.survey;

import java.util.List;
import java.util.Locale;

/** What a centre changed after visitors had said something («ви сказали – ми зробили»): told to who has just answered. */
public interface WhatChanged {
    /** The last changes of a centre, the newest first. */
    List<Change> lately(String centreId, Locale locale);

    /**
     * One change.
     *
     * @param said what visitors said
     * @param done what was done
     */
    record Change(String said, String done) {}
}
