package org.rimanakuy.exchange.file;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the symbolic links in a zip. They would do no harm here, for nothing is unpacked under its own name; but a
 * person who packed a link believes to have sent the file. The JDK does not tell them apart, so the central directory
 * is read: it has been checked before by opening the zip.
 */
final class ZipLinks {

    private static final int END = 0x06054b50;
    private static final int END_SIZE = 22;
    private static final int HEADER = 0x02014b50;
    private static final int HEADER_SIZE = 46;
    private static final int MADE_ON_UNIX = 3;
    private static final int FILE_TYPE = 0xF000;
    private static final int LINK = 0xA000;

    private ZipLinks() {}

    static List<String> in(Path zip) throws IOException {
        try (var file = new RandomAccessFile(zip.toFile(), "r")) {
            var tail = tail(file);
            var end = tail.limit() - END_SIZE;
            while (end >= 0 && tail.getInt(end) != END) {
                end--;
            }
            if (end < 0) {
                return List.of();
            }
            var size = Integer.toUnsignedLong(tail.getInt(end + 12));
            var endAt = file.length() - tail.limit() + end;
            return size > endAt ? List.of() : linksIn(bytes(file, endAt - size, (int) size));
        }
    }

    private static List<String> linksIn(ByteBuffer directory) {
        var links = new ArrayList<String>();
        var at = 0;
        while (at + HEADER_SIZE <= directory.limit() && directory.getInt(at) == HEADER) {
            var nameLength = Short.toUnsignedInt(directory.getShort(at + 28));
            var mode = directory.getInt(at + 38) >>> 16;
            if (directory.get(at + 5) == MADE_ON_UNIX && (mode & FILE_TYPE) == LINK) {
                links.add(new String(directory.array(), at + HEADER_SIZE, nameLength, StandardCharsets.ISO_8859_1));
            }
            at += HEADER_SIZE
                    + nameLength
                    + Short.toUnsignedInt(directory.getShort(at + 30))
                    + Short.toUnsignedInt(directory.getShort(at + 32));
        }
        return links;
    }

    private static ByteBuffer tail(RandomAccessFile file) throws IOException {
        var length = (int) Math.min(file.length(), END_SIZE + 0xFFFF);
        return bytes(file, file.length() - length, length);
    }

    private static ByteBuffer bytes(RandomAccessFile file, long from, int length) throws IOException {
        var bytes = new byte[length];
        file.seek(from);
        file.readFully(bytes);
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
