package org.rimanakuy.exchange.file;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** How the letters of a file are written: what its first bytes say, else UTF-8, else what spreadsheets on Windows write. */
record Encoding(Charset charset, int mark) {

    static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final char NOT_IN_TEXT = 0;

    /** @return nothing when the file is no text, or its bytes are letters in none of them */
    static Optional<Encoding> of(Path file) throws IOException {
        var start = startOf(file);
        if (start.length >= 3 && start[0] == (byte) 0xEF && start[1] == (byte) 0xBB && start[2] == (byte) 0xBF) {
            return new Encoding(StandardCharsets.UTF_8, 3).ifReadable(file);
        }
        if (start.length >= 2 && start[0] == (byte) 0xFF && start[1] == (byte) 0xFE) {
            return new Encoding(StandardCharsets.UTF_16LE, 2).ifReadable(file);
        }
        if (start.length >= 2 && start[0] == (byte) 0xFE && start[1] == (byte) 0xFF) {
            return new Encoding(StandardCharsets.UTF_16BE, 2).ifReadable(file);
        }
        var utf8 = new Encoding(StandardCharsets.UTF_8, 0).ifReadable(file);
        return utf8.isPresent() ? utf8 : new Encoding(WINDOWS, 0).ifReadable(file);
    }

    boolean isWindows() {
        return charset.equals(WINDOWS);
    }

    Reader open(Path file) throws IOException {
        var content = Files.newInputStream(file);
        content.skipNBytes(mark);
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        return new BufferedReader(new InputStreamReader(content, decoder));
    }

    private Optional<Encoding> ifReadable(Path file) throws IOException {
        var buffer = new char[8 * 1024];
        try (var reader = open(file)) {
            for (var read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
                for (var i = 0; i < read; i++) {
                    if (buffer[i] == NOT_IN_TEXT) {
                        return Optional.empty();
                    }
                }
            }
            return Optional.of(this);
        } catch (CharacterCodingException otherEncoding) {
            return Optional.empty();
        }
    }

    private static byte[] startOf(Path file) throws IOException {
        try (var content = Files.newInputStream(file)) {
            return content.readNBytes(3);
        }
    }
}
