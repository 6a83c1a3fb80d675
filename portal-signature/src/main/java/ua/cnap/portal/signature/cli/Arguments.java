package ua.cnap.portal.signature.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ua.cnap.portal.signature.Purpose;

/** The arguments of the command: options with one value each, and one file. */
record Arguments(Map<String, String> options, Path signature) {

    private static final Set<String> KNOWN = Set.of("--trust", "--crl", "--ocsp", "--content", "--purpose", "--at");

    static Arguments parse(String... arguments) throws WrongUse {
        Map<String, String> options = new HashMap<>();
        Path signature = null;
        for (int i = 0; i < arguments.length; i++) {
            String argument = arguments[i];
            if (!argument.startsWith("--")) {
                requireSingle(signature);
                signature = existing(argument);
            } else if (!KNOWN.contains(argument) || i + 1 == arguments.length) {
                throw new WrongUse("unknown or incomplete option: " + argument);
            } else if (options.put(argument, arguments[++i]) != null) {
                throw new WrongUse("option given twice: " + argument);
            }
        }
        if (signature == null) {
            throw new WrongUse("FILE is missing");
        }
        return new Arguments(options, signature);
    }

    Optional<Path> folder(String option) throws WrongUse {
        String value = options.get(option);
        if (value == null) {
            return Optional.empty();
        }
        if (!Files.isDirectory(path(value))) {
            throw new WrongUse("not a folder: " + value);
        }
        return Optional.of(path(value));
    }

    Optional<Path> file(String option) throws WrongUse {
        String value = options.get(option);
        return value == null ? Optional.empty() : Optional.of(existing(value));
    }

    Optional<Instant> instant(String option) throws WrongUse {
        String value = options.get(option);
        try {
            return Optional.ofNullable(value).map(Instant::parse);
        } catch (DateTimeException notAnInstant) {
            throw new WrongUse("not a time: " + value);
        }
    }

    Purpose purpose() throws WrongUse {
        String value = options.getOrDefault("--purpose", "document");
        return switch (value) {
            case "login" -> Purpose.LOGIN;
            case "document" -> Purpose.DOCUMENT;
            default -> throw new WrongUse("not a purpose: " + value);
        };
    }

    private static void requireSingle(Path before) throws WrongUse {
        if (before != null) {
            throw new WrongUse("only one FILE can be checked");
        }
    }

    private static Path existing(String value) throws WrongUse {
        Path file = path(value);
        if (!Files.isRegularFile(file)) {
            throw new WrongUse("no such file: " + value);
        }
        return file;
    }

    private static Path path(String value) throws WrongUse {
        try {
            return Path.of(value);
        } catch (InvalidPathException notAPath) {
            throw new WrongUse("not a path: " + value);
        }
    }
}
