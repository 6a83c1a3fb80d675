package ua.cnap.portal.remark;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import ua.cnap.portal.survey.WhatChanged;

/** What visitors read after they have answered: the last things that the centre changed. */
@ApplicationScoped
public class ToldToVisitors implements WhatChanged {
    private static final int MOST = 3;

    @Inject
    TellingImprovements telling;

    @Override
    public List<Change> lately(String centreId, Locale locale) {
        return telling.lately(centreId, MOST).stream()
                .map(improvement -> new Change(
                        improvement.said().in(locale), improvement.done().in(locale)))
                .toList();
    }
}
