package ua.cnap.portal.web.opinion;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.Locale;

/** Writes elements of a page; every text is escaped. */
record Markup(ResponseWriter writer, UIComponent component) {
    /** Begins an element with these attributes, name after value. */
    Markup begin(String element, Object... attributes) throws IOException {
        writer.startElement(element, component);
        for (int place = 0; place < attributes.length; place += 2) {
            Object value = attributes[place + 1];
            writer.writeAttribute(
                    String.valueOf(attributes[place]),
                    value instanceof Double number ? String.format(Locale.ROOT, "%.1f", number) : value,
                    null);
        }
        return this;
    }

    Markup text(String text) throws IOException {
        writer.writeText(text, null);
        return this;
    }

    Markup end(String element) throws IOException {
        writer.endElement(element);
        return this;
    }

    /** An element with nothing but text in it. */
    Markup whole(String element, String text, Object... attributes) throws IOException {
        return begin(element, attributes).text(text).end(element);
    }
}
