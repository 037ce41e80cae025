package org.rimanakuy.document;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Directory;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.GpsDirectory;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.Orientation;

/**
 * A photo, read whole and upright. What is written of it is the picture alone: nothing of what a camera or a telephone
 * notes about itself, its owner or the place.
 */
final class Photo {

    /** More would need more memory than one upload may take: three bytes for each. */
    private static final long MOST_PIXELS = 60_000_000;

    private static final int THUMBNAIL = 320;
    private static final double QUALITY = 0.88;
    private static final double THUMBNAIL_QUALITY = 0.6;

    private final BufferedImage picture;
    private final DocumentKind kind;

    private Photo(BufferedImage picture, DocumentKind kind) {
        this.picture = picture;
        this.kind = kind;
    }

    /** @throws DocumentRefusal when it is cut short, broken or immense */
    static Photo read(Incoming incoming, DocumentKind kind) throws IOException {
        try (var input = ImageIO.createImageInputStream(incoming.content().toFile())) {
            var readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                throw DocumentRefusal.damaged(incoming.name());
            }
            var reader = readers.next();
            try {
                reader.setInput(input);
                return new Photo(upright(read(reader, incoming.name()), incoming.content()), kind);
            } finally {
                reader.dispose();
            }
        }
    }

    private static BufferedImage read(ImageReader reader, String name) {
        var cut = new AtomicBoolean();
        reader.addIIOReadWarningListener((source, warning) -> cut.set(true));
        BufferedImage picture;
        try {
            var width = reader.getWidth(0);
            var height = reader.getHeight(0);
            if ((long) width * height > MOST_PIXELS) {
                throw DocumentRefusal.tooManyPixels(name, width, height);
            }
            picture = reader.read(0);
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException broken) {
            throw DocumentRefusal.damaged(name);
        }
        if (cut.get()) {
            throw DocumentRefusal.damaged(name);
        }
        return picture;
    }

    /** Cameras do not turn a picture; they note how it should be turned. */
    private static BufferedImage upright(BufferedImage picture, Path file) throws IOException {
        return directory(file, ExifIFD0Directory.class)
                .map(noted -> noted.getInteger(ExifDirectoryBase.TAG_ORIENTATION))
                .filter(turn -> turn >= 1 && turn <= Orientation.values().length)
                .map(Orientation::typeOf)
                .map(turn -> ExifFilterUtils.getFilterForOrientation(turn).apply(picture))
                .orElse(picture);
    }

    /** Where it was taken, as far as it says so. */
    static Optional<Whereabouts> whereabouts(Path file) throws IOException {
        return directory(file, GpsDirectory.class)
                .map(GpsDirectory::getGeoLocation)
                .filter(there -> !there.isZero())
                .map(there -> new Whereabouts(
                        BigDecimal.valueOf(there.getLatitude()), BigDecimal.valueOf(there.getLongitude())));
    }

    private static <D extends Directory> Optional<D> directory(Path file, Class<D> type) throws IOException {
        try {
            return Optional.ofNullable(
                    ImageMetadataReader.readMetadata(file.toFile()).getFirstDirectoryOfType(type));
        } catch (ImageProcessingException unreadable) {
            return Optional.empty();
        }
    }

    void writeWhole(Path to) throws IOException {
        try (var whole = Files.newOutputStream(to)) {
            Thumbnails.of(picture)
                    .scale(1)
                    .outputFormat(kind == DocumentKind.PNG ? "png" : "jpg")
                    .outputQuality(QUALITY)
                    .toOutputStream(whole);
        }
    }

    void writeSmall(Path to) throws IOException {
        var thumbnail = Thumbnails.of(picture)
                .outputFormat("jpg")
                .outputQuality(THUMBNAIL_QUALITY)
                .imageType(BufferedImage.TYPE_INT_RGB);
        var fits = picture.getWidth() <= THUMBNAIL && picture.getHeight() <= THUMBNAIL;
        try (var small = Files.newOutputStream(to)) {
            (fits ? thumbnail.scale(1) : thumbnail.size(THUMBNAIL, THUMBNAIL)).toOutputStream(small);
        }
    }
}
