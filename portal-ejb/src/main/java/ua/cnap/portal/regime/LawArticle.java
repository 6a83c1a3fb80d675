package ua.cnap.portal.regime;

/**
 * Where the law sets a regime.
 *
 * @param law number of the law, as 393/96-ВР
 * @param article its article or articles, as 20
 */
public record LawArticle(String law, String article) {}
