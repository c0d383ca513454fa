/** The entry of the dashboard. */
import { render } from 'preact'
import { App } from './app.tsx'
import './look.css'
import './rooms-nav.css'
import './room.css'
import './chart.css'
import './places.css'
import './messages.css'
import './forced.css'

const place = document.getElementById('app')
if (place) render(<App />, place)
