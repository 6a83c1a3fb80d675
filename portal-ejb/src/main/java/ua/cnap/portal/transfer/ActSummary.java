package ua.cnap.portal.transfer;

import java.time.Instant;

/**
 * An act as the page of its register shows it.
 *
 * @param id the act
 * @param number its number within centre and year
 * @param madeAt when it was drawn up
 * @param gave who gave
 * @param took who took
 * @param packages over how many packages
 */
public record ActSummary(long id, int number, Instant madeAt, String gave, String took, int packages) {}
