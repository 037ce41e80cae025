package org.rimanakuy.exchange.file;

/**
 * How much is read before it is refused, so that no file can fill the disk or the memory.
 *
 * @param totalBytes of all files together, unpacked
 * @param files in one folder or zip, those that are ignored included
 * @param ratio how many bytes may come out of one compressed byte
 */
public record Limits(long totalBytes, int files, int ratio) {

    public static final Limits USUAL = new Limits(64L * 1024 * 1024, 1_000, 200);

    /** Below this size no ratio is suspicious: a short file of equal lines packs very well. */
    static final long RATIO_MATTERS_FROM = 1024L * 1024;

    int megabytes() {
        return (int) (totalBytes / (1024 * 1024));
    }
}
