package org.rimanakuy.exchange.file;

/** A remark about one file. */
public record Note(String file, Remark remark) {

    public String key() {
        return "exchange.remark." + remark.name();
    }
}
