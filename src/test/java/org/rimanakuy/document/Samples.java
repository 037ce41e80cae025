package org.rimanakuy.document;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Files as people send them, and as somebody with other intentions might. */
public final class Samples {

    private static final int HEADER = 2;

    private Samples() {}

    /** A photo that says with which device and where it was taken: 14° 47' 30" S, 71° 24' 36" W, the square of Yauri. */
    public static byte[] photoWithPlace() {
        var plain = photo(640, 400);
        var exif = exif();
        var whole = ByteBuffer.allocate(plain.length + exif.length);
        return whole.put(plain, 0, HEADER)
                .put(exif)
                .put(plain, HEADER, plain.length - HEADER)
                .array();
    }

    public static byte[] photo(int width, int height) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (var x = 0; x < width; x++) {
            for (var y = 0; y < height; y++) {
                picture.setRGB(x, y, new Color(x % 256, y % 256, (x * y) % 256).getRGB());
            }
        }
        return written(picture, "jpg");
    }

    public static byte[] drawing() {
        return written(new BufferedImage(40, 30, BufferedImage.TYPE_INT_ARGB), "png");
    }

    public static byte[] cutShort() {
        var photo = photo(640, 400);
        return Arrays.copyOf(photo, photo.length / 2);
    }

    public static byte[] program() {
        var program = new byte[4096];
        program[0] = 'M';
        program[1] = 'Z';
        program[0x3c] = (byte) 0x80;
        System.arraycopy("PE\0\0".getBytes(StandardCharsets.ISO_8859_1), 0, program, 0x80, 4);
        return program;
    }

    public static byte[] drawingWithScript() {
        return text("<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>");
    }

    public static byte[] pdf() {
        return text("%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n");
    }

    /** @param type what it declares its main part to be */
    public static byte[] office(String type) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write(text("<Types><Override PartName=\"/word/document.xml\" ContentType=\"" + type
                    + ".main+xml\"/></Types>"));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(text("<document/>"));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    public static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    public static Path file(Path folder, byte[] content) {
        try {
            return Files.write(Files.createTempFile(folder, "sent", ""), content);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static byte[] written(BufferedImage picture, String format) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** As in the Exif 2.3 standard: a TIFF header, one directory with the maker of the device, one with the place. */
    private static byte[] exif() {
        var tiff = ByteBuffer.allocate(200);
        tiff.put(text("MM")).putShort((short) 42).putInt(8);
        tiff.putShort((short) 2);
        entry(tiff, 0x010f, 2, 8, 120);
        entry(tiff, 0x8825, 4, 1, 38);
        tiff.putInt(0);
        tiff.putShort((short) 4);
        entry(tiff, 1, 2, 2, 'S' << 24);
        entry(tiff, 2, 5, 3, 128);
        entry(tiff, 3, 2, 2, 'W' << 24);
        entry(tiff, 4, 5, 3, 152);
        tiff.putInt(0);
        tiff.position(120);
        tiff.put(text("Camara7\0"));
        for (var part : new int[] {14, 47, 30, 71, 24, 36}) {
            tiff.putInt(part).putInt(1);
        }
        var segment = ByteBuffer.allocate(2 + 2 + 6 + tiff.capacity());
        segment.put((byte) 0xff).put((byte) 0xe1).putShort((short) (2 + 6 + tiff.capacity()));
        return segment.put(text("Exif\0\0")).put(tiff.array()).array();
    }

    private static void entry(ByteBuffer tiff, int tag, int type, int count, int value) {
        tiff.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }
}
