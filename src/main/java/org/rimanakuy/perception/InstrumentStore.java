package org.rimanakuy.perception;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import org.rimanakuy.perception.Instrument.Item;
import org.rimanakuy.shared.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The forms that people are asked with. */
@Component
class InstrumentStore {

    private final JdbcClient sql;

    InstrumentStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** Our own first, then by code. */
    List<Instrument> all() {
        var items = new HashMap<String, List<Item>>();
        sql.sql("select instrument, code, words, reversed from perception_item order by instrument, position")
                .query((row, index) -> items.computeIfAbsent(row.getString(1), any -> new ArrayList<>())
                        .add(new Item(row.getString(2), row.getString(3), row.getBoolean(4))))
                .list();
        var all = new ArrayList<Instrument>();
        all.add(Instrument.OWN);
        sql.sql("select code, name, licence, top from perception_instrument order by code")
                .query((row, index) -> all.add(new Instrument(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getInt(4),
                        items.getOrDefault(row.getString(1), List.of()))))
                .list();
        return List.copyOf(all);
    }

    boolean isKnown(String code) {
        return all().stream().anyMatch(one -> one.code().equals(code));
    }

    void define(Instrument instrument, Instant now) {
        sql.sql("insert into perception_instrument (code, name, licence, top, defined_at) values (?, ?, ?, ?, ?)")
                .params(
                        instrument.code(),
                        instrument.name(),
                        Objects.requireNonNull(instrument.licence()),
                        instrument.top(),
                        Utc.of(now))
                .update();
        var position = 0;
        for (var item : instrument.items()) {
            sql.sql("insert into perception_item (instrument, position, code, words, reversed) values (?, ?, ?, ?, ?)")
                    .params(
                            instrument.code(),
                            position++,
                            item.code(),
                            Objects.requireNonNull(item.words()),
                            item.reversed())
                    .update();
        }
    }
}
