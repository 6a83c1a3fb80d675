package ua.cnap.portal.regulation;

import java.util.List;

/**
 * What an edition changes in a setting.
 *
 * @param before its parts before
 * @param after its parts since
 */
public record Difference(Setting setting, List<String> before, List<String> after) {}
