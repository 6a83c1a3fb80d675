/**
 * Fills the surveys of a demonstration with invented visitors ({@code ./portal seed-answers}), so that the figures of
 * millions of answers can be measured.
 */
package ua.cnap.portal.crowd;
