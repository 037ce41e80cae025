package org.rimanakuy.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PreparedTest {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    @TempDir
    private Path folder;

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of("acta.pdf", Samples.program(), "document.refusal.program"),
                Arguments.of("foto.jpg", Samples.cutShort(), "document.refusal.damaged"),
                Arguments.of("plano.svg", Samples.drawingWithScript(), "document.refusal.not-taken"),
                Arguments.of("foto.jpg", Samples.drawingWithScript(), "document.refusal.not-taken"),
                Arguments.of(
                        "acta.pdf",
                        Samples.text("<html><script>alert(1)</script></html>"),
                        "document.refusal.not-taken"),
                Arguments.of("acta.sh", Samples.text("#!/bin/sh\nrm -rf /\n"), "document.refusal.program"),
                Arguments.of("nada.pdf", new byte[0], "document.refusal.empty"),
                Arguments.of(
                        "acta.docx",
                        Samples.office("application/vnd.ms-word.document.macroEnabled"),
                        "document.refusal.macros"),
                Arguments.of("cosas.zip", Samples.office("application/xml"), "document.refusal.not-taken"));
    }

    @ParameterizedTest
    @MethodSource
    void refused(String name, byte[] content, String key) {
        assertThatExceptionOfType(DocumentRefusal.class)
                .isThrownBy(() -> prepared(name, content, false).close())
                .satisfies(refusal -> {
                    assertThat(refusal.key()).isEqualTo(key);
                    assertThat(refusal.arguments()[0]).isEqualTo(name);
                });
    }

    @Test
    void a_file_of_26_megabytes_is_refused_before_it_is_looked_at() throws IOException {
        var large = folder.resolve("large");
        try (var file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(26L * 1024 * 1024);
        }
        assertThatExceptionOfType(DocumentRefusal.class)
                .isThrownBy(() -> Prepared.of(new Incoming("foto.jpg", large, false)))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("document.refusal.too-large"));
    }

    @Test
    void a_photo_keeps_nothing_of_the_place_and_the_device() throws IOException {
        assertThat(new String(Samples.photoWithPlace(), StandardCharsets.ISO_8859_1))
                .contains("Camara7");
        try (var prepared = prepared("foto.jpg", Samples.photoWithPlace(), false)) {
            var kept = Files.readAllBytes(prepared.whole());
            assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("Camara7", "Exif");
            assertThat(prepared.takenAt()).isEmpty();
            assertThat(Photo.whereabouts(prepared.whole())).isEmpty();
            assertThat(ImageIO.read(prepared.whole().toFile()).getWidth()).isEqualTo(640);
            assertThat(ImageIO.read(prepared.small().orElseThrow().toFile()).getWidth())
                    .isEqualTo(320);
        }
    }

    @Test
    void the_place_is_kept_beside_the_photo_when_its_sender_wants_it() throws IOException {
        try (var prepared = prepared("foto.jpg", Samples.photoWithPlace(), true)) {
            assertThat(prepared.takenAt()).hasToString("Optional[-14.79167, -71.41000]");
            assertThat(Photo.whereabouts(prepared.whole())).isEmpty();
        }
    }

    @Test
    void office_files_pdf_and_transparent_pictures_are_taken_for_what_they_are() throws IOException {
        assertThat(kind("acta.docx", Samples.office(WORD))).isEqualTo(DocumentKind.DOCX);
        assertThat(kind("acta", Samples.pdf())).isEqualTo(DocumentKind.PDF);
        assertThat(kind("plano.png", Samples.drawing())).isEqualTo(DocumentKind.PNG);
        assertThat(DocumentKind.PDF.named("acta.exe")).isEqualTo("acta.exe.pdf");
        assertThat(DocumentKind.JPEG.named("FOTO.JPEG")).isEqualTo("FOTO.JPEG");
    }

    @Test
    void a_name_is_never_a_path() {
        assertThat(new Incoming("../../etc/passwd", folder, false).name()).isEqualTo("passwd");
        assertThat(new Incoming("C:\\fotos\\<a>.jpg", folder, false).name()).isEqualTo("_a_.jpg");
        assertThat(new Incoming("..", folder, false).name()).isEqualTo("_");
    }

    private DocumentKind kind(String name, byte[] content) throws IOException {
        try (var prepared = prepared(name, content, false)) {
            return prepared.kind();
        }
    }

    private Prepared prepared(String name, byte[] content, boolean keepLocation) throws IOException {
        return Prepared.of(new Incoming(name, Samples.file(folder, content), keepLocation));
    }
}
