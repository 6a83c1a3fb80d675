/**
 * Reading a catalogue parcel (пакет файлів каталогу) from files: which file is what, whether each keeps its schema, and
 * every fault with its place. Knows nothing of the database; the catalogue publishes what was found sound.
 */
package ua.cnap.portal.importing;
