package org.rimanakuy.license;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.rimanakuy.commitment.CommitmentNumber;

/** The numbers of any number of commitments, in their order: eight bytes each, and as text only some at a time. */
final class Touched {

    private static final int AT_ONCE = 1_000;

    private final long[] orders;

    private Touched(long... orders) {
        this.orders = orders;
    }

    /** @param fill tells each number, as its place in the order of numbers */
    static Touched of(Consumer<LongConsumer> fill) {
        var orders = LongStream.builder();
        fill.accept(orders);
        return new Touched(orders.build().toArray());
    }

    void each(Consumer<List<String>> reader) {
        for (var from = 0; from < orders.length; from += AT_ONCE) {
            reader.accept(IntStream.range(from, Math.min(orders.length, from + AT_ONCE))
                    .mapToObj(index -> CommitmentNumber.ofOrder(orders[index]).toString())
                    .toList());
        }
    }
}
