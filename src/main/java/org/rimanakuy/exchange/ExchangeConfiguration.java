package org.rimanakuy.exchange;

import org.rimanakuy.exchange.file.Limits;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

/** How much an import may hold, which an operator can raise. */
@Configuration(proxyBeanMethods = false)
class ExchangeConfiguration {

    @Bean
    Limits importLimits(@Value("${rimanakuy.exchange.largest-import:64MB}") DataSize largest) {
        return new Limits(largest.toBytes(), Limits.USUAL.files(), Limits.USUAL.ratio());
    }
}
