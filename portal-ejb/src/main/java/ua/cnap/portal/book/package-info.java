/** The book of comments and proposals (книга відгуків і пропозицій, R-162): what was written in it and replied to. */
package ua.cnap.portal.book;
