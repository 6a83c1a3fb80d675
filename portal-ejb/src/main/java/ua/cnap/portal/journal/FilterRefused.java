package ua.cnap.portal.journal;

import ua.cnap.portal.kernel.BusinessException;

/** Filters cannot be kept under this name, or there are too many. */
public class FilterRefused extends BusinessException {
    private static final long serialVersionUID = 1L;

    private FilterRefused(String reason, int limit) {
        super("error.filter." + reason, limit);
    }

    static FilterRefused name(int longest) {
        return new FilterRefused("name", longest);
    }

    static FilterRefused tooMany(int most) {
        return new FilterRefused("tooMany", most);
    }
}
