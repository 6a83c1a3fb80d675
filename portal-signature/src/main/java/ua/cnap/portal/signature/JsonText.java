package ua.cnap.portal.signature;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** As much JSON (RFC 8259) as a challenge and a report need, so that the module brings no library to the sign-in page. */
final class JsonText {

    private static final int DEEPEST = 16;

    private final String text;
    private int at;

    private JsonText(String text) {
        this.text = text;
    }

    /** A string literal, safe inside of a page as well. */
    static String quoted(String text) {
        StringBuilder json = new StringBuilder("\"");
        for (char each : text.toCharArray()) {
            if (each == '"' || each == '\\') {
                json.append('\\').append(each);
            } else if (each < ' '
                    || each == '<'
                    || Character.isSurrogate(each)
                    || each == '\u2028'
                    || each == '\u2029') {
                json.append(String.format("\\u%04x", (int) each));
            } else {
                json.append(each);
            }
        }
        return json.append('"').toString();
    }

    /** The members of an object: strings unescaped, everything else as written; of a repeated name, the first. */
    static Optional<Map<String, String>> members(String text) {
        JsonText json = new JsonText(text.replace("\uFEFF", ""));
        try {
            Map<String, String> members = json.object(0);
            json.blank();
            return json.at == json.text.length() ? Optional.of(members) : Optional.empty();
        } catch (IllegalArgumentException | StringIndexOutOfBoundsException notJson) {
            return Optional.empty();
        }
    }

    private Map<String, String> object(int depth) {
        Map<String, String> members = new HashMap<>();
        expect('{');
        if (peek() == '}') {
            at++;
            return members;
        }
        do {
            String name = string();
            expect(':');
            members.putIfAbsent(name, value(depth + 1));
        } while (more('}'));
        return members;
    }

    private String value(int depth) {
        if (depth > DEEPEST) {
            throw new IllegalArgumentException("too deep");
        }
        char first = peek();
        if (first == '"') {
            return string();
        }
        int from = at;
        if (first == '{') {
            object(depth);
        } else if (first == '[') {
            array(depth);
        } else {
            word();
        }
        return text.substring(from, at);
    }

    private void array(int depth) {
        expect('[');
        if (peek() == ']') {
            at++;
            return;
        }
        do {
            value(depth + 1);
        } while (more(']'));
    }

    private void word() {
        int from = at;
        while (at < text.length()
                && (Character.isLetterOrDigit(text.charAt(at)) || "+-.".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        if (from == at) {
            throw new IllegalArgumentException("value expected");
        }
    }

    private String string() {
        expect('"');
        StringBuilder result = new StringBuilder();
        for (char each = text.charAt(at++); each != '"'; each = text.charAt(at++)) {
            result.append(each == '\\' ? escaped() : each);
        }
        return result.toString();
    }

    private char escaped() {
        char each = text.charAt(at++);
        return switch (each) {
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'u' -> (char) Integer.parseInt(text.substring(at, at += 4), 16);
            default -> each;
        };
    }

    private boolean more(char end) {
        if (peek() == ',') {
            at++;
            return true;
        }
        expect(end);
        return false;
    }

    private void expect(char wanted) {
        if (peek() != wanted) {
            throw new IllegalArgumentException("expected " + wanted);
        }
        at++;
    }

    private char peek() {
        blank();
        return text.charAt(at);
    }

    private void blank() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }
}
