package org.rimanakuy.portal;

import java.util.zip.CRC32C;

/** A page as it left the templates. Its tag is weak, because it may travel compressed. */
record WrittenPage(String contentType, byte[] body, String tag) {

    static WrittenPage of(String contentType, byte[] body) {
        var sum = new CRC32C();
        sum.update(body);
        return new WrittenPage(
                contentType,
                body,
                "W/\"" + Long.toString(sum.getValue(), Character.MAX_RADIX) + "-" + body.length + "\"");
    }
}
